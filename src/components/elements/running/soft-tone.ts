let context: AudioContext | undefined;

/** Lets tones be heard later: browsers want somebody to have acted first. */
export function readyTones(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** A soft tone that fades within a second. */
export function softTone(): void {
  if (context === undefined) return;
  const start = context.currentTime;
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = 523.25;
  volume.gain.setValueAtTime(0.0001, start);
  volume.gain.exponentialRampToValueAtTime(0.2, start + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.9);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 1);
}
