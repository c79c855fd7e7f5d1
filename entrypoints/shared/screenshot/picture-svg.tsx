import { render } from 'preact';
import { PictureDrawing } from '../../../components/index.ts';
import insightStyle from '../../../components/insight.css?inline';
import panelStyle from '../../../components/panel.css?inline';
import pictureStyle from '../../../components/picture.css?inline';
import { PICTURE_WIDTH, type Picture, type PictureChoices, xmlText } from '../../../lib/picture/index.ts';

const STYLE = `${panelStyle}\n${insightStyle}\n${pictureStyle}`;

/**
 * The picture as an SVG, which the browser lays out separately: the page's styles and window have no effect, and nothing
 * is loaded. `height` is the space available, in the picture's own pixels.
 */
export function pictureSvg(
  picture: Picture,
  { theme, scale }: Pick<PictureChoices, 'theme' | 'scale'>,
  height: number,
): string {
  const drawing = xmlText(drawn(<PictureDrawing picture={picture} theme={theme} />));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_WIDTH} ${height}"`,
    ` width="${PICTURE_WIDTH * scale}" height="${height * scale}">`,
    `<style><![CDATA[${STYLE}]]></style>`,
    `<foreignObject width="${PICTURE_WIDTH}" height="${height}">${drawing}</foreignObject></svg>`,
  ].join('');
}

function drawn(drawing: preact.JSX.Element): string {
  const place = document.createElement('div');
  render(drawing, place);
  const text = new XMLSerializer().serializeToString(place);
  render(null, place);
  return text;
}
