/// The frame of the page and its looks.
enum ReadAlongAssets {
  static let page = """
    <!DOCTYPE html>
    <html lang="{{language}}" dir="{{direction}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; media-src 'self' file:; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>{{title}}</title>
    <style>
    {{{style}}}
    {{#speakers}}
    .{{class}}{--hue:{{hue}};--rule:{{rule}}}
    {{/speakers}}
    </style>
    <style id="filter"></style>
    </head>
    <body data-book="{{id}}">
    <a class="skip" href="#text">Skip to the text</a>
    <header>
    <h1 dir="auto">{{title}}</h1>
    {{#author}}
    <p dir="auto">{{.}}</p>
    {{/author}}
    </header>
    <div class="page">
    <div class="side">
    <details id="contents" open><summary>Chapters</summary>
    <nav aria-label="Chapters"><ol>
    {{#chapters}}
    <li><a href="#c{{number}}" dir="auto">{{name}}</a></li>
    {{/chapters}}
    </ol></nav></details>
    <details id="voices" open><summary>Speakers</summary>
    <table id="speakers"><thead><tr><th scope="col">Speaker</th><th scope="col">Only</th><th scope="col">Mute</th></tr></thead>
    <tbody>
    {{#speakers}}
    <tr><th scope="row"><span class="d {{class}}" dir="auto">{{name}}</span> <small>{{lines}}</small></th>
    <td><label><input type="checkbox" name="only" value="{{class}}" aria-label="Show only the lines of {{name}}"></label></td>
    <td><label><input type="checkbox" name="mute" value="{{class}}" aria-label="Mute {{name}}"></label></td></tr>
    {{/speakers}}
    </tbody></table>
    <label><input type="checkbox" id="names"> Names before speech</label></details>
    <p class="keys" id="keys">Space plays and pauses. Left and right go back and forth by five seconds. In the text, up and down go from line to line, and Enter starts there.</p>
    </div>
    <main id="text" tabindex="-1" aria-describedby="keys">
    {{{text}}}
    </main>
    </div>
    <div class="player" role="region" aria-label="Player">
    <button type="button" id="back" aria-label="Back to the line before"><span aria-hidden="true">«</span></button>
    <button type="button" id="play" aria-label="Play"><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 1l11 7-11 7z" fill="currentColor"/></svg></button>
    <button type="button" id="next" aria-label="On to the next line"><span aria-hidden="true">»</span></button>
    <div class="place"><input type="range" id="position" min="0" value="0" step="1" aria-label="Position">
    <span id="time">0:00</span></div>
    <label><span id="rate">Speed </span><select id="speed" aria-label="Speed"><option value="0.75">0.75×</option><option value="1" selected>1×</option><option value="1.25">1.25×</option><option value="1.5">1.5×</option><option value="2">2×</option></select></label>
    <button type="button" id="follow" aria-pressed="true">Follow</button>
    <span id="who" aria-hidden="true"></span>
    </div>
    <p id="say" class="unseen" role="status"></p>
    <p id="trouble" role="alert" hidden></p>
    <audio id="audio" preload="metadata">
    {{#sources}}
    <source src="{{name}}" type="{{type}}">
    {{/sources}}
    </audio>
    <script type="application/json" id="times">{{{times}}}</script>
    <script>
    {{{script}}}
    </script>
    </body>
    </html>

    """

  static let style = """
    :root{--paper:#fdfcfa;--ink:#1d1b18;--dim:#5c564d;--edge:#cfc8bb;--now:#f1e7cb;--line:45%}
    @media(prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#e9e6e0;--dim:#a8a298;--edge:#45464c;--now:#3b3626;--line:65%}}
    *{box-sizing:border-box}
    html{scroll-padding:1rem 0 8rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.65 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
    header,.side,.player,.skip,b,#trouble{font-family:system-ui,sans-serif}
    .skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
    :focus-visible{outline:3px solid #3b82f6;outline-offset:2px}main:focus{outline:0}
    header{padding:1.2rem max(1.5rem,50% - 30rem);border-bottom:1px solid var(--edge)}
    h1{font-size:1.5rem;line-height:1.25;margin:0}header p{margin:.3rem 0 0;color:var(--dim)}
    .page{display:grid;grid-template-columns:17rem minmax(0,40rem);gap:3rem;max-width:63rem;margin:0 auto;padding:0 1.5rem 9rem}
    .side{position:sticky;top:0;align-self:start;max-height:calc(100vh - 5rem);overflow:auto;padding:1rem .3rem;font-size:.875rem;line-height:1.4}
    summary{font-weight:600;cursor:pointer;padding:.6rem 0}
    .side ol{margin:0 0 .6rem;padding:0;list-style:none;max-height:36vh;overflow:auto}
    .side a{display:block;color:inherit;text-decoration:none;padding:.3rem .4rem;border-radius:.3rem}
    .side a:hover{text-decoration:underline}.side a[aria-current]{background:var(--now);font-weight:600}
    table{border-collapse:collapse;width:100%}thead th{font-weight:400;color:var(--dim);text-align:start}
    tbody th{font-weight:400;text-align:start;padding:.2rem 0}td{padding:0}small{color:var(--dim)}
    input[type=checkbox]{width:1.15rem;height:1.15rem;vertical-align:middle}
    .side label{display:block;padding:.6rem 0}.side td label{display:grid;align-items:center;width:2.75rem;height:1.9rem;padding:0}.keys{color:var(--dim)}
    h2{font-size:1.4rem;line-height:1.3;margin:2.5rem 0 1rem}h3{font-size:1.15rem;margin:2rem 0 .8rem}
    p{margin:0 0 .9rem}hr{border:0;border-top:3px double var(--dim);width:6rem;margin:2rem auto}
    section{content-visibility:auto;contain-intrinsic-size:auto 200rem}
    .d{text-decoration:underline var(--rule) hsl(var(--hue) 65% var(--line));text-decoration-thickness:2px;text-underline-offset:.22em}
    .i{font-style:italic}b{display:none;font-size:.75em;margin-inline-end:.35em;color:var(--dim)}.names b{display:inline-block}
    .l{cursor:pointer;border-radius:.15em}.l.now{background:var(--now)}
    .w.on{background:#ffd447;color:#000;border-radius:.15em;box-shadow:0 0 0 .1em #ffd447}
    .player{position:fixed;inset:auto 0 0 0;display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;padding:.6rem max(1rem,50% - 30rem);background:var(--paper);border-top:1px solid var(--edge);font-size:.875rem;direction:ltr}
    .place{flex:1 1 14rem;display:flex;align-items:center;gap:.6rem}.place input{flex:1;min-width:6rem;height:2.75rem}
    .player button,select{font:inherit;color:inherit;background:none;border:1px solid var(--edge);border-radius:.4rem;min-height:2.75rem;min-width:2.75rem;padding:.3rem .7rem;cursor:pointer}
    #back,#next{font-size:1.25rem;line-height:1}#play{background:var(--ink);color:var(--paper)}#play svg{display:block;margin:auto}select option{color:#000;background:#fff}
    #follow[aria-pressed=true]{border-color:currentColor;font-weight:600}
    #time{font-variant-numeric:tabular-nums;white-space:nowrap}
    #who{min-width:5rem;max-width:12rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding-bottom:.2rem}
    #trouble{position:fixed;inset:1rem 1rem auto;background:#8a1f11;color:#fff;padding:.8rem 1rem;border-radius:.4rem;z-index:8}
    @media(max-width:56rem){
    .page{display:block;padding:0 1.1rem 12rem}.side{position:static;max-height:none;padding:.3rem 0;border-bottom:1px solid var(--edge)}
    .side a,summary,.side label{padding-top:.8rem;padding-bottom:.8rem}.side td label{height:2.75rem}input[type=checkbox]{width:1.4rem;height:1.4rem}
    header{padding:1rem 1.1rem}.player{gap:.4rem;padding:.3rem .6rem .5rem}.place{flex-basis:100%;order:-1}#who{flex:1;min-width:0}
    }
    @media(max-width:26rem){#rate,#who{display:none}}
    @media(hover:none){.keys{display:none}}
    @media print{.side,.player,.skip{display:none}.page{display:block;padding:0}section{content-visibility:visible}}
    """
}
