import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { websiteConfigJsonSchema } from '@glaneur/website-config';
import { ProblemDto } from './problem.dto.js';

/** The OpenAPI 3.1 document of all routes. Problem is the schema of every error. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description =
    'The street side of second-hand clothing: containers, tours, and the public map. Errors are RFC 9457 problem+json.';
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Glaneur')
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, outline, { extraModels: [ProblemDto] });
  return withWebsiteConfig(withCommaLists(withPlainNames(document)));
}

/** Lists in query strings are written `type=textile,shoes`. */
function withCommaLists(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const parameter of path.get?.parameters ?? []) {
      if (!('schema' in parameter) || !parameter.schema || !('type' in parameter.schema)) continue;
      if (parameter.schema.type === 'array') Object.assign(parameter, { style: 'form', explode: false });
    }
  }
  return document;
}

/** Schemas lose the `Dto` of their classes: `ContainerDto` is `Container` to whoever reads the document or the SDK. */
function withPlainNames(document: OpenAPIObject): OpenAPIObject {
  const text = JSON.stringify(document).replaceAll(/(#\/components\/schemas\/\w+?)Dto"/g, '$1"');
  const renamed = JSON.parse(text) as OpenAPIObject;
  const schemas: NonNullable<OpenAPIObject['components']>['schemas'] = {};
  for (const [name, schema] of Object.entries(renamed.components?.schemas ?? {})) {
    schemas[name.replace(/Dto$/, '')] = schema;
  }
  return { ...renamed, components: { ...renamed.components, schemas } };
}

/** The configuration of a website has a schema of its own, which API, pages and templates share. */
function withWebsiteConfig(document: OpenAPIObject): OpenAPIObject {
  const schemas = { ...document.components?.schemas, WebsiteConfig: websiteConfigJsonSchema() };
  return { ...document, components: { ...document.components, schemas } };
}
