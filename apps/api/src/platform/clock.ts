import { Injectable } from '@nestjs/common';
import { MOROCCO_ZONE, todayIn, type IsoDate } from '@iltizam/shared/kernel/dates';

/** The one place that knows the time, so that tests can choose it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
  today(): IsoDate {
    return todayIn(MOROCCO_ZONE, this.now());
  }
}
