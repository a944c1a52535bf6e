// What only the browser can do. It stands in the head, so that leaving and the language switch work from the first frame.
(() => {
  "use strict";
  const languages = ["en", "de", "es"];
  const name = "notes";
  const root = document.documentElement;
  let listener = null;

  // The frame shows the one language that stands on the root element.
  const speak = language => {
    root.lang = language;
    for (const button of document.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
  };
  const wished = (navigator.languages ?? []).map(tag => tag.slice(0, 2).toLowerCase()).find(tag => languages.includes(tag));
  root.lang = wished ?? "en";

  // Empties the page first, then drops the copy for use offline, and takes the page's place in the history.
  const leave = async () => {
    root.hidden = true;
    document.title = "";
    document.body.replaceChildren();
    globalThis.stop();
    const copies = async () => {
      const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
      const stored = await globalThis.caches?.keys() ?? [];
      await Promise.all([...workers.map(worker => worker.unregister()), ...stored.map(copy => caches.delete(copy))]);
    };
    await Promise.race([copies().catch(() => {}), new Promise(resolve => setTimeout(resolve, 200))]);
    location.replace("about:blank");
  };

  let escaped = -Infinity;
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || event.repeat) {
      return;
    }
    if (event.timeStamp - escaped < 1000) {
      leave();
    }
    escaped = event.timeStamp;
  });

  document.addEventListener("click", event => {
    if (event.target.closest("#leave")) {
      event.preventDefault();
      leave();
    }
    const language = event.target.closest("[data-language]")?.dataset.language;
    if (language) {
      speak(language);
      listener?.speak(language);
    }
    // The second click of a double click would press what has just taken the place of what the first one pressed.
    if (event.detail > 1 && event.target.closest("main button")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, { capture: true });

  // Whoever goes away by the browser's own buttons, and anybody who comes forward again, finds the page as it is at first.
  globalThis.addEventListener("pageshow", event => {
    if (event.persisted) {
      location.reload();
    }
  });

  // Another tab that forgets the notes forgets them for all.
  globalThis.addEventListener("storage", event => {
    if (event.key === name || event.key === null) {
      listener?.keptElsewhere(event.newValue === null);
    }
  });

  // A copy of the page for use without a network; there is no copy of anything that was said. The questions are loaded before it.
  const store = () => navigator.serviceWorker?.register("service-worker.js", { updateViaCache: "none" }).catch(() => {});

  const broke = () => {
    document.querySelector("#app .opening")?.remove();
    document.getElementById("blazor-error-ui").style.display = "block";
  };
  // All of the frame is there before the program has been loaded.
  document.addEventListener("readystatechange", () => speak(root.lang), { once: true });
  document.addEventListener("DOMContentLoaded", () => {
    (globalThis.Blazor?.start() ?? Promise.reject()).catch(broke);
  });

  globalThis.page = {
    nextPaint: () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0))),
    nextTask: () => new Promise(resolve => setTimeout(resolve, 0)),
    language: () => root.lang,
    listen: (speak, keptElsewhere) => { listener = { speak, keptElsewhere }; store(); },
    show: stage => { document.body.dataset.stage = stage; },
    print: () => globalThis.print(),
    kept: () => { try { return localStorage.getItem(name); } catch { return null; } },
    keep: notes => { try { localStorage.setItem(name, notes); return true; } catch { return false; } },
    forget: () => { try { localStorage.removeItem(name); } catch { /* Nothing was kept then. */ } },
    focus: id => {
      const target = document.getElementById(id);
      // In some languages and sizes the bar at the top has two lines.
      root.style.scrollPaddingTop = `${document.getElementById("leave").getBoundingClientRect().bottom + 24}px`;
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "start" });
    },
  };
})();
