/** One file on its way, in the hands of the test. */
export type FakeUpload = {
  url: URL;
  file: File;
  aborted: () => boolean;
  progress: (loaded: number, total: number) => void;
  answer: (status: number, body: unknown) => void;
  /** the connection is lost */
  lose: () => void;
};

/** Replaces XMLHttpRequest until the next call: jsdom's would look for a server. */
export const fakeUploads = (): FakeUpload[] => {
  const uploads: FakeUpload[] = [];
  class Request extends EventTarget {
    readonly upload = new EventTarget();
    status = 0;
    responseText = '';
    private url = '';
    private aborted = false;
    open(_method: string, url: string): void {
      this.url = url;
    }
    setRequestHeader(): void {
      // The fake answers whatever it is told to.
    }
    abort(): void {
      this.aborted = true;
      this.dispatchEvent(new Event('loadend'));
    }
    send(form: FormData): void {
      uploads.push({
        url: new URL(this.url, 'http://localhost'),
        file: form.get('file') as File,
        aborted: () => this.aborted,
        progress: (loaded, total) => void this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total })),
        answer: (status, body) => {
          Object.assign(this, { status, responseText: JSON.stringify(body) });
          this.dispatchEvent(new Event('loadend'));
        },
        lose: () => void this.dispatchEvent(new Event('loadend')),
      });
    }
  }
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
  return uploads;
};
