// Enhancement of a record page: read the text aloud, copy its address. Without it nothing is missing.
const row = document.querySelector("[data-aloud]");
const voices = window.speechSynthesis;
if (row && voices && window.SpeechSynthesisUtterance) {
  const button = row.querySelector("[data-aloud-start]");
  const pace = row.querySelector("[data-aloud-pace]");
  const pieces = () => [...document.querySelectorAll(`${row.dataset.aloud} :is(h2, h3, h4, p, li, td, th)`)].filter((piece) => piece.textContent.trim() && !piece.querySelector("p, li"));
  let left = [];
  let isReading = false;
  const mark = (piece) => {
    document.querySelectorAll(".spoken").forEach((old) => old.classList.remove("spoken"));
    piece?.classList.add("spoken");
  };
  const stop = () => {
    isReading = false;
    left = [];
    voices.cancel();
    mark(null);
    button.textContent = "朗读";
  };
  // A piece at a time: browsers fall silent in the middle of long texts.
  const next = () => {
    const piece = left.shift();
    if (!piece) {
      stop();
      return;
    }
    const words = new SpeechSynthesisUtterance(piece.textContent.trim());
    words.lang = "zh-CN";
    words.rate = Number(pace.value);
    words.onend = () => isReading && next();
    words.onerror = () => isReading && stop();
    mark(piece);
    voices.speak(words);
  };
  button.addEventListener("click", () => {
    if (isReading) {
      stop();
      return;
    }
    isReading = true;
    left = pieces();
    button.textContent = "停止朗读";
    next();
  });
  window.addEventListener("pagehide", stop);
  row.hidden = false;
  pace.parentElement.hidden = false;
}

document.querySelectorAll("[data-share]").forEach((button) => {
  const { share, shareTitle } = button.dataset;
  const canShare = Boolean(navigator.share);
  if (!canShare && !navigator.clipboard) {
    return;
  }
  button.textContent = canShare ? "分享" : "复制网址";
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await (canShare ? navigator.share({ title: shareTitle, url: share }) : navigator.clipboard.writeText(share));
      button.textContent = canShare ? "分享" : "已复制";
    } catch {
      button.textContent = canShare ? "分享" : "请手工复制上面的网址";
    }
  });
});
