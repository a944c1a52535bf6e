// The page of the playground. The library works in a worker, which is ended when the text changes or when it takes too long.
(() => {
  "use strict";
  const pauseAfterTyping = 700;
  const longest = 120_000;
  const element = id => document.getElementById(id);
  const [overlay, texts, status, stop] = ["overlay", "texts", "status", "stop"].map(element);
  let worker = null;
  let isBusy = false;
  let typing = 0;
  let limit = 0;

  const say = words => { status.textContent = words; };

  const made = (name, words, ...children) => {
    const node = document.createElement(name);
    node.textContent = words;
    node.append(...children);
    return node;
  };

  const found = (isBad, words, ...details) => {
    const box = made("div", "", made("p", words), ...details);
    box.className = isBad ? "found bad" : "found";
    return box;
  };

  const code = words => made("p", "", made("code", words));

  const show = (id, items, otherwise) => element(id).replaceChildren(...items.length ? items : [made("p", otherwise)]);

  // Puts the cursor where a fault is.
  const placeButton = fault => {
    const editor = fault.source.includes(".en.") || fault.source.includes("texts") ? texts : overlay;
    const button = made("button", `Go to line ${fault.line}, column ${fault.column}`);
    button.type = "button";
    button.className = "link";
    button.addEventListener("click", () => {
      const at = editor.value.split("\n").slice(0, fault.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + fault.column - 1;
      editor.focus();
      editor.setSelectionRange(at, at);
    });
    return button;
  };

  const showFaults = faults => show("faults", faults.map(fault => found(
    fault.severity === "Error",
    `${fault.severity} ${fault.code}: ${fault.message}${fault.help ? ` (${fault.help})` : ""}`,
    code(`${fault.source}, line ${fault.line}, column ${fault.column}: ${fault.path}`),
    placeButton(fault))), "None.");

  const answers = {
    ready: () => { },
    read: answer => {
      showFaults(answer.faults);
      if (answer.readable) {
        say("It can be read. The guarantees are being proved; this takes a while in a browser.");
        show("proofs", [], "Being proved.");
      } else {
        show("proofs", [], "Nothing to prove until it can be read.");
        show("changes", [], "Nothing to compare until it can be read.");
        end("It cannot be read yet.");
      }
    },
    proved: answer => {
      show("proofs", answer.failing.map(result => found(
        true, `${result.id}: ${result.inWords}`, made("p", result.because), code(result.situation))), "Every guarantee holds, in every situation.");
      if (answer.holds) {
        say("Every guarantee holds. What changes is being worked out.");
        show("changes", [], "Being compared.");
      } else {
        show("changes", [], "Nothing to compare until every guarantee holds.");
        end("It would be refused: a guarantee fails.");
      }
    },
    compared: answer => {
      const items = answer.changes.map(change => found(false, change.inWords, code(JSON.stringify(change.situation))));
      show("changes", answer.complete ? items : [...items, made("p", "There may be more: not everything could be compared within its steps.")], "Nothing.");
      end("Done.");
    },
    broken: answer => end(`This did not work: ${answer.error}`, true),
  };

  const close = () => {
    worker?.terminate();
    worker = null;
  };

  const end = (words, isOver = false) => {
    clearTimeout(limit);
    isBusy = false;
    stop.disabled = true;
    say(words);
    if (isOver) {
      close();
    }
  };

  const open = () => {
    worker = new Worker("playground-worker.js", { type: "module" });
    worker.addEventListener("message", ({ data }) => answers[data.part](data));
    worker.addEventListener("error", event => answers.broken({ error: event.message }));
  };

  const check = () => {
    if (isBusy) {
      close();
    }
    if (!worker) {
      open();
    }
    isBusy = true;
    stop.disabled = false;
    say("Being read.");
    clearTimeout(limit);
    limit = setTimeout(() => end("It took too long, so it was stopped. Change something to try again.", true), longest);
    worker.postMessage({ overlay: overlay.value, texts: texts.value });
  };

  const wait = () => {
    clearTimeout(typing);
    typing = setTimeout(check, pauseAfterTyping);
    say("Waiting until you pause.");
  };

  stop.addEventListener("click", () => end("Stopped. Change something to try again.", true));
  for (const editor of [overlay, texts]) {
    editor.addEventListener("input", wait);
  }

  const load = async (editor, file) => { editor.value = await (await fetch(file)).text(); };
  Promise.all([load(overlay, "playground/overlay.json"), load(texts, "playground/overlay.en.json")])
    .then(check, () => say("The example could not be loaded. Write your own overlay."));
})();
