/// JavaScript that finds what is hard to read or to touch on a page; it gives a row to each, none where all is well.
enum PageAudit {
  /// - Parameter target: how wide and high what is touched must be, in CSS pixels.
  static func script(target: Int) -> String {
    """
    (() => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true }), found = new Set();
      const color = (name) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = name;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
      };
      const over = (upper, lower) => lower.map((value, index) => upper[index] * upper[3] + value * (1 - upper[3]));
      const paper = (element) => element
        ? over(color(getComputedStyle(element).backgroundColor), paper(element.parentElement)) : [1, 1, 1, 1];
      const light = (parts) => parts.slice(0, 3)
        .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0.05);
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement, text = texts.currentNode.data.trim();
        if (!text || !element.checkVisibility()) continue;
        const below = paper(element), ink = over(color(getComputedStyle(element).color), below);
        const [low, high] = [light(below), light(ink)].sort((one, other) => one - other);
        if (high / low < 4.5) found.add(`contrast ${(high / low).toFixed(1)}: ${text.slice(0, 20)}`);
      }
      for (const element of document.querySelectorAll("a:not(.skip),button,input,select,summary")) {
        if (!element.checkVisibility()) continue;
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        if (width < \(target) || height < \(target)) found.add(`${width}x${height}: ${element.outerHTML.slice(0, 60)}`);
      }
      const excess = document.documentElement.scrollWidth - innerWidth;
      if (excess > 0) found.add(`${excess} too wide`);
      return [...found].join("\\n");
    })()
    """
  }
}
