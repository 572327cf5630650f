import { Body, Controller, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AddPerson } from '../../../application/identity/add-person.js';
import { ChangePerson } from '../../../application/identity/change-person.js';
import { PeopleReader, type PersonView } from '../../../application/identity/people-reader.port.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { pageRequest } from '../shared/page-query.dto.js';
import { AddPersonDto, ChangePersonDto, PersonDto, PersonPageDto, PersonQueryDto } from './person.dto.js';

@ApiTags('identity')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly addPerson: AddPerson,
    private readonly changePerson: ChangePerson,
    private readonly reader: PeopleReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'addPerson',
    summary: 'Add a person to the organisation',
    description:
      'Who has an account from another organisation keeps its password; the answer does not tell whether that is so.',
    access: 'organisation.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '409 person.already_member',
      '422 request.invalid',
      '422 user.invalid',
    ],
  })
  @ApiCreatedResponse({ type: PersonDto })
  async add(
    @Body() body: AddPersonDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    const id = await this.addPerson.execute(body, actor);
    return created(reply, `people/${id}`, await this.reader.person(actor, id));
  }

  @Get()
  @Endpoint({
    operationId: 'listPeople',
    summary: 'List the people of the organisation',
    description: 'Sorts by `name` or `email`.',
    access: 'people.read',
    consumers: ['admin app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: PersonPageDto })
  list(@Query() query: PersonQueryDto, @CurrentActor() actor: Actor): Promise<Page<PersonView>> {
    const { role: roles, active } = query;
    return this.reader.people(actor, { roles, active }, pageRequest(query, ['name', 'email']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getPerson',
    summary: 'One person of the organisation',
    access: 'people.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 person.not_found'],
  })
  @ApiOkResponse({ type: PersonDto })
  async get(
    @IdParam('person') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return tagged(reply, await this.reader.person(actor, id));
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'changePerson',
    summary: 'Change what a person is in the organisation',
    description:
      'What is left out stays. Who is not active any more is signed out of this organisation; an access token that was given out before holds until it expires.',
    access: 'organisation.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 person.not_found',
      '409 person.last_admin',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 person.invalid',
    ],
  })
  @ApiOkResponse({ type: PersonDto })
  async change(
    @IdParam('person') personId: string,
    @IfMatch() expectedVersion: number,
    @Body() changes: ChangePersonDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    await this.changePerson.execute({ personId, expectedVersion, changes }, actor);
    return tagged(reply, await this.reader.person(actor, personId));
  }
}
