import type { ReactNode } from 'react';

const ink = '#1d4a44';
const seal = '#b9402f';
const paper = '#fffdf8';
const mist = '#dfe6df';

/** The pictures only repeat what the text beside them says, so they are silent to screen readers. */
function Picture({ children, size = '0 0 160 112' }: { children: ReactNode; size?: string }) {
  return (
    <svg
      viewBox={size}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke={ink}
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

function Sheet({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 4a4 4 0 0 1 4-4h28l14 14v44a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" fill={paper} />
      <path d="M32 0v14h14M10 26h26M10 36h26M10 46h16" />
    </g>
  );
}

function Court({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 20 28 2l28 18z" fill={paper} />
      <path d="M6 20v28M20 20v28M36 20v28M50 20v28M0 48h56M-4 56h64" />
      <circle cx="28" cy="13" r="3" fill={seal} stroke="none" />
    </g>
  );
}

export function FilePicture() {
  return (
    <Picture>
      <rect x="2" y="2" width="156" height="108" rx="10" fill={mist} stroke="none" />
      <Sheet x={16} y={24} />
      <path d="M70 56h14m-6-6 6 6-6 6" stroke={seal} />
      <Court x={92} y={26} />
    </Picture>
  );
}

export function ServedPicture() {
  return (
    <Picture>
      <rect x="2" y="2" width="156" height="108" rx="10" fill={mist} stroke="none" />
      <rect x="28" y="30" width="76" height="52" rx="4" fill={paper} />
      <path d="m28 36 38 26 38-26" />
      <circle cx="112" cy="76" r="18" fill={paper} />
      <path d="m104 76 6 6 11-12" stroke={seal} />
    </Picture>
  );
}

export function AttendPicture() {
  return (
    <Picture>
      <rect x="2" y="2" width="156" height="108" rx="10" fill={mist} stroke="none" />
      <rect x="22" y="20" width="116" height="66" rx="5" fill={paper} />
      <path d="M66 98h28M80 86v12" />
      <circle cx="80" cy="40" r="8" />
      <path d="M64 64c2-10 30-10 32 0" />
      <circle cx="44" cy="50" r="6" />
      <path d="M33 70c2-9 20-9 22 0" />
      <circle cx="116" cy="50" r="6" />
      <path d="M105 70c2-9 20-9 22 0" />
      <circle cx="128" cy="29" r="4" fill={seal} stroke="none" />
    </Picture>
  );
}

export function ProvePicture() {
  return (
    <Picture>
      <rect x="2" y="2" width="156" height="108" rx="10" fill={mist} stroke="none" />
      <Sheet x={26} y={24} />
      <circle cx="104" cy="52" r="22" fill={paper} />
      <path d="m120 68 16 18" strokeWidth="5" />
      <path d="m95 52 7 7 12-14" stroke={seal} />
    </Picture>
  );
}

/** Two places under one sun: here night, there day. */
export function HorizonPicture() {
  return (
    <Picture size="0 0 360 240">
      <path d="M0 190C60 150 120 150 180 176s120 22 180-16v80H0z" fill={mist} stroke="none" />
      <circle cx="278" cy="62" r="26" fill={seal} stroke="none" />
      <path d="M86 40a24 24 0 1 0 22 34 19 19 0 0 1-22-34z" fill={mist} />
      <g transform="translate(226 96) scale(1.3)">
        <path d="M0 20 28 2l28 18z" fill={paper} />
        <path d="M6 20v28M20 20v28M36 20v28M50 20v28M0 48h56M-4 56h64" />
      </g>
      <g transform="translate(46 112)">
        <rect x="0" y="0" width="74" height="48" rx="4" fill={paper} />
        <path d="M-8 58h90M14 16h46M14 26h30" />
        <circle cx="58" cy="34" r="5" fill={seal} stroke="none" />
      </g>
      <path d="M130 128c24-40 62-42 88-14" strokeDasharray="2 8" />
    </Picture>
  );
}
