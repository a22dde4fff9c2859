import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

const sheet = (head: string, story: string, address = 'Quito, Ecuador') => `${head}

ACCIÓN URGENTE

LÍDER AMENAZADA DE MUERTE

${story}

ACTÚEN
Redacten su propio llamamiento en español:
■ pidiendo que se investiguen las amenazas;
■ instando a las autoridades a que la protejan.

Envíen llamamientos antes del 20 de noviembre de 2017 a:

Fiscal General del Estado
Dr. Patricio Ejemplo
Av. Larga 555
${address}
Tratamiento: Señor Fiscal General

INFORMACIÓN COMPLEMENTARIA
El consejo existe desde 2015.
`;
const STORY =
  'Eulalia Muestra, portavoz de un consejo comunitario en el norte de Ecuador, recibió el 3 de octubre dos mensajes en los que se le anunciaba su muerte.';

test.each(['RED DE EJEMPLO – SECCIÓN URUGUAYA', 'Red de Ejemplo Canadá francófono', 'Red de Ejemplo | Chile'])(
  'the country of those who send a sheet is not that of the case: %s',
  async (head) => {
    const { case: made, problems } = await draftFrom(sheet(head, STORY));
    expect(made.country).toBe('EC');
    expect(problems.map(({ path }) => path)).toContain('country');
  },
);

test('a country above the headline is that of the case where the story names it', async () => {
  const { case: made, problems } = await draftFrom(sheet('Ecuador', STORY));
  expect(made.country).toBe('EC');
  expect(problems.map(({ path }) => path)).not.toContain('country');
});

test('a country above the headline stays that of the case where letters go there', async () => {
  const { country } = (await draftFrom(sheet('Chile', STORY, 'Santiago, Chile'))).case;
  expect(country).toBe('CL');
});
