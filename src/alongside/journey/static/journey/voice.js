// Saying a chapter aloud. Without this file, or without a microphone, a recording is chosen like any other file.
// What was recorded stays in the page until the server has said that it is kept.
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
const BITS_A_SECOND = 32000; // a voice is clear with this, and ten minutes have less than three megabytes

class Recorder {
  constructor(box, form) {
    this.box = box;
    this.form = form;
    this.input = form.querySelector("input[type=file]");
    this.unsent = false;
    const on = (name, act) => this.part(name).addEventListener("click", () => act.call(this));
    on("record", this.record);
    on("stop", this.stop);
    on("away", this.leaveOut);
    this.part("recorder-box").hidden = !(window.MediaRecorder && navigator.mediaDevices?.getUserMedia);
    form.addEventListener("submit", (event) => this.send(event));
    this.input.addEventListener("change", () => { this.unsent = false; this.show(null); });
    addEventListener("beforeunload", (event) => { if (this.unsent) event.preventDefault(); });
    addEventListener("pagehide", () => this.closeMicrophone());
  }

  part(name) { return this.box.querySelector(`[data-${name}]`); }

  say(words) { this.part("said").textContent = words; }

  clock(seconds) { this.part("clock").textContent = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`; }

  async record() {
    try { this.stream = await navigator.mediaDevices.getUserMedia({ audio: true }); } catch { return this.say(this.box.dataset.saysClosed); }
    const kind = KINDS.find((one) => MediaRecorder.isTypeSupported(one));
    const taking = this.taking = new MediaRecorder(this.stream, { mimeType: kind, audioBitsPerSecond: BITS_A_SECOND });
    const pieces = [], began = performance.now();
    taking.addEventListener("dataavailable", (event) => pieces.push(event.data));
    taking.addEventListener("stop", () => this.keep(new Blob(pieces, { type: taking.mimeType })));
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
    if (this.taking?.state === "recording") this.taking.stop();
    this.closeMicrophone();
  }

  closeMicrophone() { for (const track of this.stream?.getTracks() ?? []) track.stop(); }

  keep(blob) {
    const files = new DataTransfer();
    files.items.add(new File([blob], "voice", { type: blob.type }));
    this.input.files = files.files;
    this.unsent = true;
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(blob);
    this.part("hear").src = this.part("copy").href = this.address;
    this.part("copy").download = `voice.${blob.type.split(/[/;]/)[1]}`;
    this.show("taken");
    this.say(this.box.dataset.saysDone);
    this.part("hear").focus();
  }

  leaveOut() {
    this.input.value = "";
    this.unsent = false;
    this.clock(0);
    this.show(null);
    this.say("");
    this.part("record").focus();
  }

  show(state) {
    this.part("record").hidden = state === "taking";
    this.part("stop").hidden = state !== "taking";
    for (const name of ["hear", "away", "copy"]) this.part(name).hidden = state !== "taken";
    if (state === "taking") this.part("stop").focus();
  }

  async send(event) {
    if (this.taking?.state === "recording") {
      event.preventDefault();
      this.taking.addEventListener("stop", () => this.form.requestSubmit(), { once: true });
      return this.stop();
    }
    if (!this.input.files.length) return;
    event.preventDefault();
    if (this.input.files[0].size > Number(this.box.dataset.largest)) return this.say(this.box.dataset.saysLarge);
    this.say(this.box.dataset.saysSending);
    try {
      const answer = await fetch(this.form.action, { method: "POST", body: new FormData(this.form), headers: { Accept: "application/json" } });
      const told = await answer.json();
      if (!told.to) return this.say(told.problems.join(" "));
      this.unsent = false;
      location.assign(told.to);
    } catch { this.say(this.box.dataset.saysLost); }
  }
}

for (const form of document.querySelectorAll("form[data-voice-form]")) new Recorder(form.querySelector("[data-recorder]"), form);
