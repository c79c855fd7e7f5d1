import { putBeside, type Scene } from './scene.ts';

/** Controls that nobody knows: whether they show other grants cannot be told. Here they change nothing. */
const CONTROLS = [
  `<button type="button">Frobnicate</button>`,
  `<button type="button">Team view</button>`,
  `<button type="button"><svg><path d="M0 0h4"></path></svg></button>`,
  `<button type="button" aria-haspopup="menu">Options</button>`,
  `<button type="button" aria-expanded="false">Details</button>`,
  `<button role="switch" aria-checked="false">Compact</button>`,
  `<label><input type="checkbox">Roll over</label>`,
  `<a role="button" href="#">Rebalance</a>`,
  `<span role="button" tabindex="0">Consolidate</span>`,
  `<button type="button" aria-label="Blue moon"></button>`,
  `<button type="button">Zusammenführen</button>`,
  `<button type="button">切换视图</button>`,
  `<a href="?view=other">Other view</a>`,
] as const;

/** Puts one of them beside the list. */
export function putUnknownControl(scene: Scene): void {
  putBeside(scene, scene.random.pick(CONTROLS), scene.random.pick(['above', 'below']));
}
