// Set-up is JavaScript because it runs before there is anything to check types with.
declare module '@/scripts/*.mjs';
