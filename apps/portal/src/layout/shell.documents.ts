import { graphql } from '../generated';

export const ShellDocument = graphql(`
  query Shell {
    town { code name centreName district hue phone address hours { opens closes } longitude latitude }
    me { id name phone enterprises { standing enterprise { id creditCode name } } }
  }
`);

export const TownsDocument = graphql(`
  query Towns { towns { code name district centreName } }
`);
