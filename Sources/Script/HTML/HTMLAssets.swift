/// What every page holds beside its words.
enum HTMLAssets {
  static let style: StaticString = """
    :root{--paper:#fdfcfa;--ink:#1d1b18;--dim:#5c564d;--edge:#d9d4ca;--tint:92%;--name:27%;--warn:#8a4b00}
    :root[data-theme=dark]{--paper:#16171a;--ink:#e9e6e0;--dim:#a29c92;--edge:#3a3b40;--tint:17%;--name:76%;--warn:#f0b35c;color-scheme:dark}
    :root[data-theme=light]{color-scheme:light}
    @media(prefers-color-scheme:dark){:root:not([data-theme=light]){--paper:#16171a;--ink:#e9e6e0;--dim:#a29c92;--edge:#3a3b40;--tint:17%;--name:76%;--warn:#f0b35c}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
    .top,.side,.n,b,.m,.tip,button{font-family:system-ui,sans-serif}
    .skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}
    .top{padding:1.2rem max(1.5rem,50% - 36.5rem);border-bottom:1px solid var(--edge)}
    h1{font-size:1.5rem;line-height:1.25;margin:0}
    .by,.sum,.tools{margin:.3rem 0 0}.by,.sum{color:var(--dim)}.sum{font-size:.875rem}
    button{font-size:.875rem;color:inherit;background:none;border:1px solid var(--edge);border-radius:.4rem;padding:.4rem .7rem;min-height:2.25rem;cursor:pointer}
    button:hover{border-color:currentColor}
    :focus-visible{outline:3px solid #3b82f6;outline-offset:2px}
    .page{display:grid;grid-template-columns:17rem minmax(0,46rem);gap:2.5rem;max-width:76rem;margin:0 auto;padding:0 1.5rem}
    .side,.side ol{scrollbar-width:thin}
    .side{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:1rem .3rem 2rem;font-size:.875rem;line-height:1.4}
    summary{font-weight:600;cursor:pointer;padding:.5rem 0}
    .side ol{margin:0 0 1rem;padding:0;list-style:none;max-height:38vh;overflow:auto}
    .side a{display:block;color:inherit;text-decoration:none;padding:.25rem .4rem;border-radius:.3rem}
    .side a:hover{text-decoration:underline}
    fieldset{border:0;margin:0;padding:0;min-width:0}legend{color:var(--dim);padding:0 0 .4rem}
    label{display:flex;align-items:center;gap:.5rem;padding:.22rem .4rem;margin-bottom:.15rem;cursor:pointer;border-left:5px var(--rule,solid) hsl(var(--hue) 60% 50%)}
    label.only{border-left-color:transparent;margin-top:.6rem}label span{flex:1;min-width:0}label small{color:var(--dim)}
    input{width:1.05rem;height:1.05rem;margin:0;flex:none}
    #everyone{margin-top:.5rem}#shown{min-height:1.4em;margin:.5rem 0 0;color:var(--dim)}
    main{padding:1rem 0 6rem;outline:0;min-width:0}
    section{content-visibility:auto;contain-intrinsic-size:auto 60rem;padding-bottom:4.5rem}section:hover,section:focus-within{content-visibility:visible}
    section>h2{margin-left:3.2rem}
    h2{font-size:1.35rem;line-height:1.3;margin:.5rem 0 1rem}h3{font-size:1.1rem;margin:1.8rem 0 .8rem}
    .l{position:relative;margin-left:3.2rem}p.l{margin-top:.3rem;margin-bottom:.3rem}p.f{margin-top:.95rem}
    .n{position:absolute;left:-3.2rem;width:2.5rem;text-align:right;font-size:.72rem;font-weight:400;line-height:2.2;color:var(--dim);text-decoration:none}
    h2 .n{line-height:2.6}
    .l:target{box-shadow:0 0 0 .35rem hsl(45 90% 60%/.35);border-radius:.2rem}
    .d{border-left:5px var(--rule,solid) hsl(var(--hue) 60% 50%);background:hsl(var(--hue) 45% var(--tint)/.55);padding:.25rem .7rem;border-radius:0 .3rem .3rem 0}
    .d .n{left:calc(-3.2rem - 5px)}
    .d q,.d em,.t{unicode-bidi:plaintext}
    .l b{font-size:.82rem;letter-spacing:.02em;margin-right:.35rem;color:hsl(var(--hue) 65% var(--name))}
    .d i{color:var(--dim);font-size:.92em}
    .q{outline:1.5px dashed var(--warn);outline-offset:1px}
    .m{min-height:0;width:1.5rem;height:1.5rem;padding:0;line-height:1;font-weight:700;border-radius:50%;color:var(--warn);border-color:currentColor}
    .tip{display:none;position:absolute;z-index:5;left:.7rem;top:100%;max-width:min(26rem,100%);background:var(--ink);color:var(--paper);padding:.5rem .75rem;border-radius:.4rem;font-size:.875rem;line-height:1.4;box-shadow:0 .3rem 1rem #0005}
    .q:hover .tip,.m:focus+.tip{display:block}.q:hover,.q:focus-within{z-index:4}
    .off .tip{display:none!important}
    .cue{font-size:.9em;font-style:italic}.cue.d{background:none}
    hr{border:0;margin:1.6rem auto;width:6rem;border-top:3px double var(--dim)}.b .n{top:-1.1rem}
    @media(max-width:52rem){
    body{font-size:1rem}.top{padding:1rem}.page{display:block;padding:0 1rem}
    .side{position:static;max-height:none;padding:.3rem 0;border-bottom:1px solid var(--edge)}
    summary,.side a,label{padding-top:.8rem;padding-bottom:.8rem}
    .l,section>h2{margin-left:0}.n,.d .n,.b .n{position:static;display:inline-block;width:auto;min-width:1.6rem;margin-right:.2rem;line-height:1.6rem;text-align:start}.b .n{display:none}
    button{min-height:2.75rem}.m{width:1.9rem;height:1.9rem;min-height:0}
    }
    @media print{
    :root:root[data-theme],:root:root{--paper:#fff;--ink:#000;--dim:#555;--edge:#ccc;--tint:92%;--name:27%;--warn:#8a4b00;color-scheme:light}
    .side,.tools,.skip,.m{display:none}.page{display:block;padding:0;max-width:none}body{font-size:11pt;background:#fff;color:#000}
    section{content-visibility:visible;padding-bottom:1.5rem}.d{break-inside:avoid;background:none}h2,h3{break-after:avoid}
    .tip{display:block;position:static;background:none;color:#555;box-shadow:none;padding:.1rem 0;font-size:.8rem}
    }

    """

  static let script: StaticString = """
    "use strict";
    (() => {
      const find = (id) => document.getElementById(id), root = document.documentElement;
      const boxes = [...document.querySelectorAll("#speakers input")], only = find("doubtful");
      const lines = [...document.querySelectorAll("main .l:not(.h):not(.b)")];
      const choose = () => {
        const names = boxes.filter((box) => box.checked && box !== only).map((box) => box.value);
        const shown = (names.length ? ":is(." + names.join(",.") + ")" : "") + (only.checked ? ".q" : "");
        find("filter").textContent = shown ? "main .l:not(.h):not(" + shown + "){display:none}" : "";
        const count = shown ? lines.filter((line) => line.matches(shown)).length : 0;
        find("shown").textContent = shown ? count + " of " + lines.length + " lines are shown" : "";
      };
      for (const box of boxes) box.addEventListener("change", choose);
      find("everyone").addEventListener("click", () => {
        for (const box of boxes) box.checked = false;
        choose();
      });
      choose();
      if (matchMedia("(max-width:52rem)").matches) {
        for (const part of document.querySelectorAll(".side details")) part.open = false;
      }
      const marks = [...document.querySelectorAll(".m")];
      let last = null;
      for (const mark of marks) mark.addEventListener("focus", () => last = mark);
      const step = (way) => {
        const seen = marks.filter((mark) => mark.parentElement.checkVisibility());
        if (!seen.length) return;
        const here = seen.indexOf(last);
        const mark = last = seen[here < 0 ? (way > 0 ? 0 : seen.length - 1) : (here + way + seen.length) % seen.length];
        mark.scrollIntoView({ block: "center" });
        mark.focus({ preventScroll: true });
      };
      for (const [id, way] of [["next", 1], ["previous", -1]]) {
        find(id)?.addEventListener("click", () => step(way));
      }
      addEventListener("keydown", (event) => {
        root.classList.toggle("off", event.key === "Escape");
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "n") step(1);
        if (event.key === "p") step(-1);
      });
      addEventListener("pointermove", () => root.classList.remove("off"), { passive: true });
      find("theme").addEventListener("click", () => {
        const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme:dark)").matches;
        root.dataset.theme = dark ? "light" : "dark";
      });
    })();

    """
}
