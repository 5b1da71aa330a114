// A page with nothing on it but a slider and eight moving lines of 500 points: what a tick costs this browser on this machine at least. Each figure is shown as a ratio to it.

const LINES = 8;
const POINTS = 500;
const [WIDTH, HEIGHT] = [640, 400];

/** The page's script: at a tick all lines and one sentence change, once a frame, with nothing computed but the text of the lines. */
function move(lines: number, points: number, width: number, height: number): void {
  const slider = document.querySelector('input')!;
  const said = document.querySelector('p')!;
  const paths = [...document.querySelectorAll('path')];
  const draw = (): void => {
    const at = Number(slider.value);
    paths.forEach((path, line) => {
      const places = Array.from({ length: points }, (_, k) => {
        const y = (height * (line + 0.5 + 0.4 * Math.sin(k / 40 + at / 5))) / lines;
        return `${((width * k) / points).toFixed(1)},${y.toFixed(1)}`;
      });
      path.setAttribute('d', `M${places.join('L')}`);
    });
    (said.firstChild as Text).data = `At ${at} of ${slider.max}.`;
  };
  let frame = 0;
  slider.addEventListener('input', () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  });
  draw();
}

const html = `<!doctype html><html lang="en"><title>Bare</title>
<course-figure of="bare" data-live="ready"><figure id="bare" data-figure style="will-change:transform">
<p>At 0.</p><input type="range" min="0" max="100" value="0">
<svg width="${WIDTH}" height="${HEIGHT}" fill="none" stroke="teal" stroke-width="2">${'<path/>'.repeat(LINES)}</svg>
</figure></course-figure>
<script>(${move.toString()})(${[LINES, POINTS, WIDTH, HEIGHT].join()})</script>`;

export const bare = `data:text/html,${encodeURIComponent(html)}`;
