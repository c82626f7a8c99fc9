// Reads the page aloud, only when somebody asks for it, and only with a voice of the device itself: other voices would send the
// words of the page to whoever made the browser. Where there is no such voice in the page's language, no button is shown.

const PIECES = "h1, h2, h3, h4, p, li, dt, dd, legend, label, blockquote, summary, a.govuk-button, button, .govuk-hint, .roundtable-tile, .roundtable-text";
const place = document.querySelector("[data-read-aloud]");
const speech = window.speechSynthesis;
const language = document.documentElement.lang;

let at = -1;
let asked = 0;
let pieces = [];

function voice() {
  const own = speech.getVoices().filter((it) => it.localService && it.lang.toLowerCase().split(/[-_]/)[0] === language);
  return own.find((it) => it.lang.toLowerCase().endsWith("gb")) ?? own[0];
}

/** Every part that is shown, once, in the order of the page. */
function readable() {
  const shown = [...document.querySelectorAll(PIECES.split(", ").map((it) => `main ${it}`).join(", "))].filter(
    (it) => it.offsetParent !== null && it.innerText.trim() !== "" && !it.closest("[aria-hidden=true], .govuk-visually-hidden"),
  );
  return shown.filter((it) => !shown.some((other) => other !== it && it.contains(other)));
}

function button(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "roundtable-link-button";
  made.textContent = words;
  made.addEventListener("click", act);
  place.append(made);
  return made;
}

function mark(piece) {
  document.querySelectorAll(".roundtable-read-now").forEach((it) => it.classList.remove("roundtable-read-now"));
  if (piece) {
    piece.classList.add("roundtable-read-now");
    piece.scrollIntoView({ block: "center" });
  }
}

/** Pausing cancels and remembers the piece, because pausing itself does not work on many phones. */
function hush() {
  asked++;
  speech.cancel();
}

function speak() {
  const turn = ++asked;
  speech.cancel();
  if (at >= pieces.length) {
    stop();
    return;
  }
  mark(pieces[at]);
  const said = new SpeechSynthesisUtterance(pieces[at].innerText);
  said.lang = language === "cy" ? "cy-GB" : "en-GB";
  said.voice = voice();
  said.onend = () => {
    if (turn === asked) {
      at++;
      speak();
    }
  };
  said.onerror = () => {
    if (turn === asked) stop();
  };
  speech.speak(said);
}

function show(state) {
  start.hidden = state !== "silent";
  pause.hidden = state !== "speaking";
  goOn.hidden = state !== "paused";
  end.hidden = state === "silent";
}

function stop() {
  const focused = place.contains(document.activeElement);
  hush();
  at = -1;
  mark(null);
  show("silent");
  if (focused) start.focus();
}

let start, pause, goOn, end;

function offer() {
  if (start || !voice()) return;
  start = button(place.dataset.readAloud, () => {
    pieces = readable();
    at = 0;
    show("speaking");
    pause.focus();
    speak();
  });
  pause = button(place.dataset.pause, () => {
    hush();
    show("paused");
    goOn.focus();
  });
  goOn = button(place.dataset.on, () => {
    show("speaking");
    pause.focus();
    speak();
  });
  end = button(place.dataset.stop, stop);
  show("silent");
  place.hidden = false;
}

if (place && speech && window.SpeechSynthesisUtterance) {
  // Nothing that was begun goes on after the page: not on another page, and not when somebody leaves quickly.
  addEventListener("pagehide", () => speech.cancel());
  addEventListener("keydown", (key) => {
    if (key.key === "Escape" && start && at >= 0) stop();
  });
  offer();
  speech.addEventListener?.("voiceschanged", offer);
}
