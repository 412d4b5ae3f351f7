import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** A door's own no goes out as it is and is no fault of ours: nothing to log. */
@Catch(GraphQLError)
export class DoorErrors implements ExceptionFilter {
  catch(error: GraphQLError): GraphQLError {
    return error;
  }
}

/** A door that stays shut: not an expected outcome of the act but the lack of a right to try it. */
class DoorError extends GraphQLError {
  constructor(code: string, message: string, status: number) {
    super(message, { extensions: { code, http: { status } } });
  }
}

export class SignInNeeded extends DoorError {
  constructor() {
    super('SIGN_IN_NEEDED', '请先登录', 401);
  }
}

export class SessionExpired extends DoorError {
  constructor() {
    super('SESSION_EXPIRED', '登录已过期，请重新登录', 401);
  }
}

export class NotAllowed extends DoorError {
  constructor() {
    super('NOT_ALLOWED', '您的岗位没有这项权限', 403);
  }
}

export class TownUnknown extends DoorError {
  constructor() {
    super('TOWN_UNKNOWN', '没有找到这个街镇', 404);
  }
}
