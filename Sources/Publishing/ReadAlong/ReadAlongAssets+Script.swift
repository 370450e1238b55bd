extension ReadAlongAssets {
  /// The page's program. Lines are found by binary search in their times; only the line that is heard has an element a word.
  static let script = #"""
    "use strict";
    (() => {
      const find = (id) => document.getElementById(id), audio = find("audio"), text = find("text");
      const data = JSON.parse(find("times").textContent);
      const lines = [...text.querySelectorAll(".l")], starts = Int32Array.from(data.lines, (line) => line[0]);
      const links = [...document.querySelectorAll("nav a")];
      const calm = matchMedia("(prefers-reduced-motion: reduce)");
      const only = [...document.querySelectorAll("[name=only]")], mutes = [...document.querySelectorAll("[name=mute]")];
      const names = new Map(only.map((box) => [box.value, box.closest("tr").querySelector(".d").textContent]));
      const speaker = (line) => lines[line].parentElement.className.split(" ").pop();
      let now = -1, word = -1, chapter = -1, words = [], follow = true, moment = 0, wanted = null, silent = new Set();

      // The last of some sorted numbers that is not above a value; -1 where all are.
      const last = (list, value) => {
        let low = 0, high = list.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (list[middle] <= value) low = middle + 1; else high = middle;
        }
        return low - 1;
      };

      // A line's words: where each begins in its text, and when it is heard.
      const parts = (line) => {
        const [start, durations, lengths] = data.lines[line];
        const pieces = lengths ? [] : lines[line].textContent.split(" ").map((piece) => piece.length + 1);
        let place = 0, time = start;
        return durations.map((duration, index) => {
          const part = { place, time };
          place += (lengths || pieces)[index];
          time += duration;
          return part;
        });
      };

      const leave = () => {
        if (now < 0) return;
        lines[now].textContent = lines[now].textContent;
        lines[now].classList.remove("now");
        lines[now].removeAttribute("aria-current");
      };

      const enter = (line) => {
        leave();
        [now, word, words] = [line, -1, []];
        if (line < 0) return;
        const content = lines[line].textContent, all = parts(line), pieces = document.createDocumentFragment();
        words = all.map((part, index) => {
          const piece = content.slice(part.place, all[index + 1]?.place);
          const shown = piece.trimEnd(), span = document.createElement("span");
          span.className = "w";
          span.textContent = shown;
          pieces.append(span, piece.slice(shown.length));
          return { time: part.time, span };
        });
        lines[line].replaceChildren(pieces);
        lines[line].classList.add("now");
        lines[line].setAttribute("aria-current", "true");
        const name = speaker(line);
        find("who").textContent = names.get(name) || "";
        find("who").className = "d " + name;
        audio.muted = silent.has(name);
        const at = last(data.chapters, line);
        if (at !== chapter) {
          links[chapter]?.removeAttribute("aria-current");
          links[chapter = at]?.setAttribute("aria-current", "true");
          if (!audio.paused) find("say").textContent = links[at]?.textContent || "";
        }
      };

      // The heights of chapters that were never in view are guesses: a jump over some is set right as they are laid out.
      const heard = () => words[word]?.span ?? lines[now];
      let goal = null;
      const show = (element, frames = 0) => {
        goal = element;
        const box = element.getBoundingClientRect();
        const isSeen = box.top > innerHeight * 0.15 && box.bottom < innerHeight * 0.7;
        const isFar = frames > 0 || Math.abs(box.top - innerHeight / 2) > 2 * innerHeight;
        if (!isSeen) element.scrollIntoView({ block: "center", behavior: isFar || calm.matches ? "instant" : "smooth" });
        const rest = frames ? frames - 1 : isFar ? 20 : 0;
        if (rest) requestAnimationFrame(() => { if (goal === element) show(element, rest); });
      };

      const clock = (ms) => {
        const seconds = Math.floor(ms / 1000), two = (number) => String(number).padStart(2, "0");
        return seconds < 3600 ? Math.floor(seconds / 60) + ":" + two(seconds % 60)
          : Math.floor(seconds / 3600) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
      };

      let second = -1;
      const update = (ms) => {
        moment = ms;
        const line = last(starts, ms);
        if (line !== now) enter(line);
        let low = 0, high = words.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (words[middle].time <= ms) low = middle + 1; else high = middle;
        }
        if (low - 1 !== word) {
          words[word]?.span.classList.remove("on");
          words[word = low - 1]?.span.classList.add("on");
          if (follow) show(heard());
        }
        if (Math.floor(ms / 1000) !== second) {
          second = Math.floor(ms / 1000);
          find("position").value = second;
          find("position").setAttribute("aria-valuetext", clock(ms) + " of " + clock(data.end));
          find("time").textContent = clock(ms) + " / " + clock(data.end);
        }
      };

      // Before the audio is there, a place is only noted.
      const seek = (ms) => {
        const place = Math.min(Math.max(ms, 0), data.end);
        if (audio.readyState) audio.currentTime = place / 1000; else wanted = place;
        update(place);
      };
      const start = () => audio.play().catch(() => {});
      const frame = () => {
        if (audio.paused) return;
        if (!audio.seeking) update(audio.currentTime * 1000);
        requestAnimationFrame(frame);
      };
      const turn = (on) => {
        follow = on;
        find("follow").setAttribute("aria-pressed", String(on));
      };
      // Who scrolls while it plays is not pulled back.
      const letGo = () => { if (!audio.paused) turn(false); };
      const toggle = () => audio.paused ? start() : audio.pause();
      const isHidden = (line) => lines[line]?.checkVisibility?.() === false;
      const step = (way) => {
        for (let line = now + way; line >= 0 && line < lines.length; line += way) {
          if (!isHidden(line)) return seek(starts[line]);
        }
      };

      audio.addEventListener("loadedmetadata", () => {
        if (wanted !== null) audio.currentTime = wanted / 1000;
        wanted = null;
      });
      // Drawn, for many fonts lack the letter for a pause.
      const drawButton = (shape) => find("play").querySelector("path").setAttribute("d", shape);
      audio.addEventListener("play", () => {
        find("play").setAttribute("aria-label", "Pause");
        drawButton("M3 1h4v14h-4zM9 1h4v14h-4z");
        requestAnimationFrame(frame);
      });
      audio.addEventListener("pause", () => {
        find("play").setAttribute("aria-label", "Play");
        drawButton("M3 1l11 7-11 7z");
        keep();
      });
      audio.addEventListener("timeupdate", () => { if (!audio.seeking && wanted === null) update(audio.currentTime * 1000); });
      audio.querySelector("source:last-of-type")?.addEventListener("error", () => {
        find("trouble").textContent = "The audio can't be played: it should stand beside this page.";
        find("trouble").hidden = false;
      });

      // Where in the text a click fell.
      const offset = (event, line) => {
        const range = document.caretPositionFromPoint?.(event.clientX, event.clientY);
        if (range) return line.contains(range.offsetNode) ? range.offset : 0;
        const old = document.caretRangeFromPoint?.(event.clientX, event.clientY);
        return old && line.contains(old.startContainer) ? old.startOffset : 0;
      };
      text.addEventListener("click", (event) => {
        const line = event.target.closest(".l");
        if (!line || !getSelection().isCollapsed) return;
        const index = lines.indexOf(line), span = event.target.closest(".w");
        const all = parts(index);
        const at = span ? words.findIndex((entry) => entry.span === span)
          : last(all.map((part) => part.place), offset(event, line));
        focus(index, false);
        turn(true);
        seek(all[Math.max(0, at)].time);
        start();
      });

      // One line of the text is a stop for the Tab key: the one that was last arrived at.
      let stop = -1;
      const focus = (line, really) => {
        lines[stop]?.removeAttribute("tabindex");
        stop = line;
        lines[stop]?.setAttribute("tabindex", "0");
        if (really) {
          lines[stop]?.focus({ preventScroll: true });
          if (lines[stop]) show(lines[stop]);
        }
      };
      addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const target = event.target, isLine = target.classList?.contains("l"), isArrow = event.key.startsWith("Arrow");
        // What a control does with a key itself, it does.
        if (target.closest?.(isArrow ? "select,input[type=range]" : "button,select,input,summary,a,label")) return;
        if (["PageUp", "PageDown", "Home", "End"].includes(event.key)) return letGo();
        if (event.key === " ") toggle();
        else if (event.key === "ArrowLeft") seek(moment - 5000);
        else if (event.key === "ArrowRight") seek(moment + 5000);
        else if (isLine && event.key === "Enter") {
          turn(true);
          seek(starts[stop]);
          start();
        } else if (isLine && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
          const way = event.key === "ArrowDown" ? 1 : -1;
          let line = stop + way;
          while (lines[line] && isHidden(line)) line += way;
          if (lines[line]) focus(line, true);
        } else return;
        event.preventDefault();
      });

      find("play").addEventListener("click", toggle);
      find("back").addEventListener("click", () => step(-1));
      find("next").addEventListener("click", () => step(1));
      find("position").max = Math.ceil(data.end / 1000);
      find("position").addEventListener("input", (event) => seek(event.target.value * 1000));
      find("speed").addEventListener("change", (event) => audio.playbackRate = Number(event.target.value));
      find("follow").addEventListener("click", () => {
        turn(!follow);
        if (follow && now >= 0) show(heard());
      });
      for (const kind of ["wheel", "touchmove"]) text.addEventListener(kind, letGo, { passive: true });
      find("names").addEventListener("change", (event) => text.classList.toggle("names", event.target.checked));
      for (const box of mutes) box.addEventListener("change", () => {
        silent = new Set(mutes.filter((box) => box.checked).map((box) => box.value));
        audio.muted = now >= 0 && silent.has(speaker(now));
      });
      for (const box of only) box.addEventListener("change", () => {
        const list = only.filter((box) => box.checked).map((box) => "." + box.value).join(",");
        find("filter").textContent = list
          ? `main p>:not(:is(${list})),main p:not(:has(:is(${list}))),main hr{display:none}` : "";
        find("say").textContent = list ? "The text is filtered by speaker" : "The whole text is shown";
        // The text stays a stop of the Tab key, and what is heard in view.
        const shown = (first) => lines.findIndex((_, line) => line >= first && !isHidden(line));
        if (isHidden(stop)) focus(Math.max(shown(stop), shown(0)), false);
        if (follow && now >= 0) show(heard());
      });
      links.forEach((link, index) => link.addEventListener("click", () => {
        const line = data.chapters[index];
        if (line < lines.length) seek(starts[line]);
      }));

      // The place is kept from visit to visit; an address that ends in #t=12.3 goes there.
      const key = "hearsay " + document.body.dataset.book;
      const keep = () => { try { localStorage.setItem(key, String(Math.round(moment))); } catch {} };
      addEventListener("pagehide", keep);
      document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
      let place = 0;
      try { place = Number(localStorage.getItem(key)) || 0; } catch {}
      const asked = () => {
        const found = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash);
        return found && found[1] * 1000;
      };
      addEventListener("hashchange", () => { if (asked() !== null) seek(asked()); });
      if (matchMedia("(max-width:56rem)").matches) for (const part of document.querySelectorAll(".side details")) part.open = false;
      place = asked() ?? place;
      focus(Math.max(0, last(starts, place)), false);
      if (lines.length) seek(place);
    })();
    """#
}
