/** The words of the page that asks for the password. */
export type AccessMessages = {
  readonly signIn: string
  readonly password: string
  readonly enter: string
  readonly signOut: string
  readonly wrongPassword: string
  readonly tooManyTries: (seconds: number) => string
  readonly forgotten: string
}

export const ENGLISH_ACCESS: AccessMessages = {
  signIn: 'Sign in',
  password: 'Password',
  enter: 'Come in',
  signOut: 'Sign out',
  wrongPassword: 'That is not the password.',
  tooManyTries: (seconds) =>
    `Too many tries. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  forgotten: 'Forgotten? Whoever runs this sets another with “writethru password”.',
}

export const SPANISH_ACCESS: AccessMessages = {
  signIn: 'Iniciar sesión',
  password: 'Contraseña',
  enter: 'Entrar',
  signOut: 'Cerrar sesión',
  wrongPassword: 'Esa no es la contraseña.',
  tooManyTries: (seconds) =>
    `Demasiados intentos. Vuelva a intentarlo dentro de ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  forgotten: '¿La ha olvidado? Quien administra este equipo pone otra con «writethru password».',
}
