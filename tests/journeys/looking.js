// What a page consists of, as far as axe could find something in it; parts that say the same are looked at once in a run.
//
// `built` are its parts by how they are built: each element with those around it. What axe finds of one lies in it, in what
// it stands in, in whether it is seen and holds words, in whether what it refers to is there; for some also in what they
// hold. Left out is what no rule asks for: ids, addresses, the words themselves, and classes and data, which matter through
// what they do alone: whether something is seen, how near it is to the next thing that one presses, whether it scrolls.
//
// `coloured` are its texts by what their contrast hangs on: their own colour and size, and all that is painted around and
// under them. Each comes twice, alone and with its place: what axe could not judge is known in that place only.
() => {
  const LEFT_OUT = new RegExp(`^(${[
    'id|class|name|action|method|enctype|novalidate|src|srcset|sizes|loading|rel|target|download|data-.*|datetime|fill|stroke.*',
    'min|max|step|rows|cols|size|maxlength|minlength|inputmode|enterkeyhint|pattern.*|accept|required|spellcheck|selected',
    'multiple|viewBox|[dxyr]|[cr][xy]|[xy][12]|width|height|points|transform|gradient.*',
  ].join('|')})$`)
  const REFERS = /^(for|aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage))$/
  const SAYS = /^(alt|title|placeholder|value|content|aria-label|aria-valuetext|aria-value(now|min|max))$/
  const PRESSED = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  const LINKS = 'a[href], [role=link]'
  const NAMED = 'a, button, label, summary, h1, h2, h3, h4, h5, h6, th, legend, caption, figcaption, option, select, svg, [role]'
  const LISTS = 'ul, ol, dl, menu, table, thead, tbody, tfoot, tr'
  const LANDMARKS = 'header, nav, main, aside, footer, section[aria-label], section[aria-labelledby], form[aria-label], '
    + ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'region', 'search', 'form'].map(role => `[role=${role}]`)
  const ENOUGH = 24 // pixels, for a finger
  const all = which => [...document.querySelectorAll(which)]
  const memo = (find, found = new Map()) => one => (found.has(one) || found.set(one, find(one))) && found.get(one)

  const style = memo(it => getComputedStyle(it))
  const box = memo(it => it.getBoundingClientRect())
  const seen = memo(it => it.checkVisibility({ visibilityProperty: true }))
  const words = it => [...it.childNodes].some(one => one.nodeType === 3 && one.data.trim())
  const letters = it => it.textContent.replace(/\s+/g, '').length

  // A bar that stays where it is while the page moves on beneath: nothing outside it shows through, and it hides what it is over.
  const sheet = memo(it => !it || style(it).position === 'fixed' && style(it).zIndex > 0 && style(it).opacity === '1'
    && style(it).backgroundColor.startsWith('rgb(') ? it : sheet(it.parentElement))

  // ── how it is built ──
  const there = id => document.querySelectorAll('#' + CSS.escape(id)).length
  const attribute = it => ({ name, value }) => name === 'href' ? name + (/^#./.test(value) ? there(value.slice(1)) : '')
    : LEFT_OUT.test(name) ? '' : REFERS.test(name) ? name + value.split(/\s+/).map(there)
      : name === 'style' ? value.match(/[^;]*(spacing|line-height)[^;]*/g)
        : SAYS.test(name) && !it.matches('meta') ? name + !!value.trim() : `${name}=${value}`
  const kind = memo(it => `${it.tagName} ${[...it.attributes].map(attribute(it)).filter(Boolean).sort()}`)
  const own = memo(it => `${kind(it)} ${words(it)} ${seen(it)}`)
  const few = parts => parts.filter((one, at) => one !== parts[at - 2] || one !== parts[at - 1]).join('')
  const within = it => it.matches('svg[aria-hidden=true]') ? it.querySelectorAll('a, [tabindex]') : it.children
  const shape = memo(it => `${own(it)}(${[...new Set([...within(it)].map(shape))].join('')})`)
  const bare = it => it.matches('div, span') && !kind(it).trimEnd().includes(' ') // says nothing but that it is there
  const around = memo(it => it?.matches('body *, head') ? around(it.parentElement) + (bare(it) ? '' : `${kind(it)}>`) : '')
  const labels = it => it.labels ? [...it.labels].map(shape) : ''
  const scrolls = it => (it.scrollHeight - it.clientHeight > 12 || it.scrollWidth - it.clientWidth > 12)
    && `${style(it).overflow} ${!!it.querySelector(PRESSED)}`

  // A link among words is as high as they are; whatever else is pressed has room, or how little it has is part of its key.
  const block = it => style(it).display === 'inline' && it.parentElement ? block(it.parentElement) : it
  const amongWords = memo(it => it.matches(LINKS) && style(it).display === 'inline'
    && letters(block(it)) > [...block(it).querySelectorAll(LINKS)].reduce((sum, link) => sum + letters(link), 0))
  const pressed = all(PRESSED).filter(seen)
  const away = (from, to) => Math.hypot(
    Math.max(to.left - from.x - from.width / 2, 0, from.x + from.width / 2 - to.right),
    Math.max(to.top - from.y - from.height / 2, 0, from.y + from.height / 2 - to.bottom))
  const meet = (one, other) => one.left < other.right && other.left < one.right
    && one.top < other.bottom && other.top < one.bottom
  const room = it => {
    if (amongWords(it)) return 'among words'
    const { width, height } = box(it)
    const others = pressed.filter(one => one !== it && sheet(one) === sheet(it))
    if (width >= ENOUGH && height >= ENOUGH && !others.some(one => meet(box(it), box(one)))) return 'room'
    const nearest = Math.min(ENOUGH, ...others.map(one => away(box(it), box(one))))
    return [width, height, nearest].map(size => Math.min(ENOUGH, Math.round(size))).join()
  }
  const part = it => [around(it.parentElement), own(it), labels(it), scrolls(it), pressed.includes(it) && room(it),
    it.matches(NAMED) ? shape(it) : it.matches(LISTS) ? few([...it.children].map(own)) : ''].join(' ')
  const headings = all('h1, h2, h3, h4, h5, h6').filter(seen).map(one => one.tagName)
  const labelled = it => (it.ariaLabelledByElements ?? []).map(one => one.textContent).join() || it.ariaLabel
  const names = all(LANDMARKS).map(it => `${it.tagName} ${it.role} ${labelled(it)}`)
  const apart = new Set(names).size === names.length
  const page = [!!document.title.trim(), headings.includes('H1'), apart, few(all(LANDMARKS).map(own))]
  const built = [page.join(' '), ...headings.map((level, at) => `${headings[at - 1]} ${level}`),
    ...all(':not(svg *), svg [role], svg [tabindex]').map(part)]

  // ── how it is coloured ──
  // Pictures and what is drawn before or after a text are left out: axe says then that it cannot judge, never that it is well
  // or unwell, and what it could not judge is known in its place alone.
  const PAINTS = ['backgroundColor', 'backgroundImage', 'opacity', 'filter', 'mixBlendMode', 'clipPath']
  const PLAIN = /^(rgba\(0, 0, 0, 0\)|none|1|normal|auto|static|0px)?$/
  const said = (css, names) => names.filter(name => !PLAIN.test(css[name])).map(name => `${name}:${css[name]};`).join('')
  const paint = memo(it => said(style(it), PAINTS))
  const behind = memo(it => it ? `${paint(it)}${paint(it) && '/'}${behind(it.parentElement)}` : '')
  const layer = memo(it => it ? `${said(style(it), ['position', 'zIndex'])}${layer(it.parentElement)}` : '')
  // What lies over or under a text without standing around it: by a place of its own, or by being drawn within it.
  const painters = all('body *').filter(it => seen(it) && said(style(it), ['backgroundColor', 'backgroundImage']))
  const across = it => {
    const others = painters.filter(one => sheet(one) === sheet(it) && !one.contains(it) && meet(box(it), box(one)))
    const over = new Set(others.map(one => `${paint(one)} ${layer(one)} ${one.compareDocumentPosition(it)}`))
    return over.size ? layer(it) + [...over].sort() : ''
  }
  const LETTER = ['color', 'fontSize', 'fontWeight', 'textShadow', 'webkitTextStroke', 'webkitTextFillColor']
  const letter = css => LETTER.map(name => css[name]).join()
  const DISTINCT = ['display', 'fontFamily', 'fontStyle', 'textDecoration', 'border', 'outline', 'boxShadow']
  const beside = it => [it, block(it)]
    .map(one => `${letter(style(one))} ${DISTINCT.map(name => style(one)[name])} ${behind(one)}`).join()
  const hue = memo(it => [letter(style(it)), behind(it), across(it), amongWords(it) && beside(it)].join(' '))
  const disabled = it => !!it.closest(':disabled, [aria-disabled=true]') || !!it.closest('label')?.control?.disabled
  const unjudged = it => [around(it).replace(/ [^>]*/g, ''), said(style(it), ['position', 'clip', 'textIndent']), disabled(it),
    /[\p{L}\p{N}]/u.test(it.textContent), letters(it) > 1].join(' ')
  const reads = it => seen(it) && (words(it) || amongWords(it) || it.matches('input:not([type=hidden]), select, textarea'))
  const found = new Map(all('body *').filter(reads).map(it => [`${hue(it)} ${unjudged(it)}`, it]))
  const link = amongWords
  window.looked = [...found].map(([key, it]) => ({ it, link: link(it), text: words(it) || !link(it), keys: [hue(it), key] }))

  const last = it => !it.childElementCount && ['None', 'none'].includes(it.textContent.trim()) && !it.closest('textarea, option')
  return {
    built: [...new Set(built)],
    coloured: looked.map(({ keys }) => keys),
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    leftOpen: all('main').some(it => /\{\{|\{%/.test(it.innerText)),
    saysNone: all('main *').some(last),
  }
}
