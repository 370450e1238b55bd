/// The frames of an EPUB's documents.
enum EPUBTemplates {
  static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
    <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  static let package = """
    <?xml version="1.0" encoding="UTF-8"?>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{{language}}">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">{{identifier}}</dc:identifier>
    <dc:title dir="auto">{{title}}</dc:title>
    <dc:language>{{language}}</dc:language>
    {{#author}}
    <dc:creator id="author" dir="auto">{{.}}</dc:creator>
    <meta refines="#author" property="role" scheme="marc:relators">aut</meta>
    {{/author}}
    {{#year}}
    <dc:date>{{.}}</dc:date>
    {{/year}}
    <meta property="dcterms:modified">{{modified}}</meta>
    <meta property="media:duration">{{duration}}</meta>
    {{#chapters}}{{#spoken}}
    <meta property="media:duration" refines="#overlay-{{number}}">{{duration}}</meta>
    {{/spoken}}{{/chapters}}
    {{#narrators}}
    <meta property="media:narrator">{{.}}</meta>
    {{/narrators}}
    <meta property="media:active-class">-epub-media-overlay-active</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessMode">auditory</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessModeSufficient">auditory</meta>
    <meta property="schema:accessibilityFeature">synchronizedAudioText</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">readingOrder</meta>
    <meta property="schema:accessibilityFeature">displayTransformability</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">The whole text is read aloud by synthetic voices, and is lit as it is read. Speakers are told apart by voice, and on the page by the colour and the kind of the line under their words.</meta>
    {{#cover}}
    <meta name="cover" content="cover"/>
    {{/cover}}
    </metadata>
    <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="style" href="style.css" media-type="text/css"/>
    <item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
    <item id="cast" href="cast.xhtml" media-type="application/xhtml+xml"/>
    {{#cover}}
    <item id="cover" href="{{name}}" media-type="{{type}}" properties="cover-image"/>
    {{/cover}}
    {{#chapters}}
    <item id="chapter-{{number}}" href="{{page}}" media-type="application/xhtml+xml"{{#spoken}} media-overlay="overlay-{{number}}"{{/spoken}}/>
    {{#spoken}}
    <item id="overlay-{{number}}" href="{{overlay}}" media-type="application/smil+xml"/>
    <item id="audio-{{number}}" href="{{audio}}" media-type="{{type}}"/>
    {{/spoken}}
    {{/chapters}}
    </manifest>
    <spine page-progression-direction="{{direction}}">
    <itemref idref="title"/>
    <itemref idref="nav"/>
    {{#chapters}}
    <itemref idref="chapter-{{number}}"/>
    {{/chapters}}
    <itemref idref="cast"/>
    </spine>
    </package>

    """

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{{language}}" xml:lang="{{language}}" dir="{{direction}}">
    <head>
    <title>{{title}}</title>
    <link rel="stylesheet" type="text/css" href="style.css"/>
    </head>

    """

  static let navigation =
    head + """
      <body>
      <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
      <h1 id="contents">Contents</h1>
      <ol>
      {{#chapters}}
      <li><a href="{{page}}">{{name}}</a></li>
      {{/chapters}}
      <li><a href="cast.xhtml">Cast</a></li>
      </ol>
      </nav>
      <nav epub:type="landmarks" hidden="hidden" aria-label="Landmarks">
      <ol>
      <li><a epub:type="titlepage" href="title.xhtml">Title page</a></li>
      <li><a epub:type="toc" href="#toc">Contents</a></li>
      <li><a epub:type="bodymatter" href="{{start}}">Beginning</a></li>
      </ol>
      </nav>
      </body>
      </html>

      """

  static let titlePage =
    head + """
      <body>
      <section epub:type="titlepage" class="title" aria-label="Title page">
      <h1 dir="auto">{{title}}</h1>
      {{#author}}
      <p dir="auto">{{.}}</p>
      {{/author}}
      <p>Read by {{#narrators}}{{.}}{{^last()}}, {{/last()}}{{/narrators}}</p>
      {{#cover}}
      <p><img class="cover" role="doc-cover" src="{{name}}" alt="Cover"/></p>
      {{/cover}}
      </section>
      </body>
      </html>

      """

  static let castPage =
    head + """
      <body>
      <section epub:type="appendix" role="doc-appendix" aria-labelledby="who">
      <h1 id="who">Cast</h1>
      <ul>
      {{#speakers}}
      <li><span class="speech {{class}}" dir="auto">{{name}}</span>, {{lines}}</li>
      {{/speakers}}
      </ul>
      </section>
      </body>
      </html>

      """
}
