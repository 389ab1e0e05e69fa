// Saying a chapter aloud. Without this file, or without a microphone, a recording is chosen like any other file.
// What was recorded stays in the page until the server has said that it is kept, and on one's own device until then also
// when the page closes; on any other device the browser asks before it closes the page.
import { newToken } from "../ui/again.js";
import { notTaken } from "../ui/draft.js";
import { Held } from "../ui/held.js";

const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
const SIGNED_OUT = 401, STALE = 403, OTHER_ROLE = 409;
const BITS_A_SECOND = 32000; // a voice is clear with this, and ten minutes have less than three megabytes

class Recorder {
  constructor(box, form) {
    this.box = box;
    this.form = form;
    this.input = form.querySelector("input[type=file]");
    this.taken = null;
    this.held = new Held(box.dataset.held);
    const on = (name, act) => this.part(name).addEventListener("click", () => act.call(this));
    on("record", this.record);
    on("stop", this.stop);
    on("away", this.leaveOut);
    this.part("recorder-box").hidden = !(window.MediaRecorder && navigator.mediaDevices?.getUserMedia);
    form.addEventListener("submit", (event) => this.send(event));
    this.input.addEventListener("change", () => this.chosen());
    addEventListener("beforeunload", (event) => { if (this.wouldBeLost()) event.preventDefault(); });
    addEventListener("pagehide", () => this.closeMicrophone());
    this.offerAgain();
  }

  get recording() { return this.taking?.state === "recording"; }

  // A screen that is cleared by "Leave quickly" asks nothing.
  wouldBeLost() {
    return !document.documentElement.hidden && (this.recording || (this.taken && !this.held.safe));
  }

  async offerAgain() {
    const before = await this.held.found();
    if (!before || this.recording || this.input.files.length) return;
    this.take(before);
    this.say(this.box.dataset.saysAgain);
  }

  // A file that is chosen takes the place of what was recorded; a choice that is broken off takes nobody's place.
  chosen() {
    if (this.taken && !this.input.files.length) return this.into(this.taken);
    this.taken = null;
    this.held.drop();
    this.show(null);
    this.say("");
  }

  part(name) { return this.box.querySelector(`[data-${name}]`); }

  say(words) { this.part("said").textContent = words; }

  clock(seconds) { this.part("clock").textContent = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`; }

  async record() {
    try { this.stream = await navigator.mediaDevices.getUserMedia({ audio: true }); } catch { return this.say(this.box.dataset.saysClosed); }
    const kind = KINDS.find((one) => MediaRecorder.isTypeSupported(one));
    const taking = this.taking = new MediaRecorder(this.stream, { mimeType: kind, audioBitsPerSecond: BITS_A_SECOND });
    const pieces = [], began = performance.now();
    this.held.begin(taking.mimeType || kind);
    taking.addEventListener("dataavailable", (event) => { pieces.push(event.data); this.held.add(event.data); });
    taking.addEventListener("stop", () => this.finish(new Blob(pieces, { type: taking.mimeType })));
    taking.start(1000);
    this.show("taking");
    this.say(this.box.dataset.saysOn);
    this.ticking = setInterval(() => {
      const seconds = (performance.now() - began) / 1000;
      this.clock(seconds);
      if (seconds >= Number(this.box.dataset.most)) this.stop();
    }, 250);
  }

  stop() {
    clearInterval(this.ticking);
    if (this.recording) this.taking.stop();
    this.closeMicrophone();
  }

  closeMicrophone() { for (const track of this.stream?.getTracks() ?? []) track.stop(); }

  async finish(blob) {
    clearInterval(this.ticking);
    this.take(blob);
    this.part("hear").focus();
    await this.held.turn;
    const { saysOn, saysDone, saysHeld, saysOpen } = this.box.dataset;
    if (this.part("said").textContent === saysOn) this.say(`${saysDone} ${this.held.safe ? saysHeld : saysOpen}`);
  }

  take(blob) {
    this.taken = blob;
    this.into(blob);
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(blob);
    this.part("hear").src = this.part("copy").href = this.address;
    this.part("copy").download = `voice.${blob.type.split(/[/;]/)[1]}`;
    this.show("taken");
  }

  into(blob) {
    const files = new DataTransfer();
    files.items.add(new File([blob], "voice", { type: blob.type }));
    this.input.files = files.files;
  }

  leaveOut() {
    this.input.value = "";
    this.taken = null;
    this.held.drop();
    this.clock(0);
    this.show(null);
    this.say("");
    this.part("record").focus();
  }

  show(state) {
    this.part("record").hidden = state !== null; // a second one would take the place of the first
    this.part("clock").hidden = state === "taken"; // what was recorded says itself how long it is
    this.part("signed-out").hidden = true;
    this.part("stop").hidden = state !== "taking";
    for (const name of ["hear", "away", "copy"]) this.part(name).hidden = state !== "taken";
    if (state === "taking") this.part("stop").focus();
  }

  async send(event) {
    if (this.recording) {
      event.preventDefault();
      this.taking.addEventListener("stop", () => this.form.requestSubmit(), { once: true });
      return this.stop();
    }
    if (!this.input.files.length) return;
    event.preventDefault();
    if (this.input.files[0].size > Number(this.box.dataset.largest)) return this.say(this.box.dataset.saysLarge);
    this.part("signed-out").hidden = true;
    this.say(this.box.dataset.saysSending);
    try { await this.answered(await this.post()); } catch { this.say(this.box.dataset.saysLost); }
    if (!this.sent) notTaken();
  }

  // Whoever signed in again in another tab has a newer token than this page.
  async post() {
    const send = () => fetch(this.form.action, { method: "POST", body: new FormData(this.form), headers: { Accept: "application/json" } });
    const answer = await send();
    if (answer.status !== STALE) return answer;
    const token = this.form.elements.csrfmiddlewaretoken;
    token.value = await newToken(this.box.dataset.fresh) ?? token.value;
    return send();
  }

  async answered(answer) {
    if (answer.headers.get("Content-Type")?.startsWith("application/json")) return this.told(await answer.json());
    const signedOut = answer.status === SIGNED_OUT || answer.status === STALE;
    this.part("signed-out").hidden = !signedOut;
    this.say(signedOut ? "" : answer.status === OTHER_ROLE ? this.box.dataset.saysRole : this.box.dataset.saysBroken);
    if (signedOut) this.part("signed-out").querySelector("a").focus();
  }

  async told({ to, problems }) {
    if (!to) return this.say(problems.join(" "));
    this.taken = null;
    this.sent = true;
    await this.held.drop();
    location.assign(to);
  }
}

for (const form of document.querySelectorAll("form[data-voice-form]")) new Recorder(form.querySelector("[data-recorder]"), form);
