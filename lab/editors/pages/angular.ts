// Compiled in the browser, so that the build doesn't need Angular's own compiler.
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { startLab } from '../lab-page.ts';

class Composer {
  readonly text = signal('');
  readonly isReadOnly = signal(false);
}
Component({
  selector: 'lab-composer',
  imports: [FormsModule],
  template: '<textarea rows="6" [(ngModel)]="text" [readonly]="isReadOnly()"></textarea>',
})(Composer);

void startLab(async (at) => {
  at.append(document.createElement('lab-composer'));
  const app = await bootstrapApplication(Composer, { providers: [provideZonelessChangeDetection()] });
  const composer = app.components[0]?.instance as Composer;
  return {
    read: () => composer.text(),
    setReadOnly: () => {
      composer.isReadOnly.set(true);
      app.tick();
    },
    destroy: () => app.destroy(),
  };
});
