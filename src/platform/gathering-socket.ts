import { Socket } from 'node:net'

/**
 * A socket that sends at once what is written in one turn of the event loop: a transaction's statements leave in one call to
 * the system, and the database wakes up once for all of them.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket()
  const write = socket.write.bind(socket)
  let gathering = false
  const send = () => {
    gathering = false
    socket.uncork()
  }
  const gather = (...sent: Parameters<typeof write>) => {
    if (!gathering) {
      gathering = true
      socket.cork()
      process.nextTick(send)
    }
    return write(...sent)
  }
  // Not before: connecting gives a socket its own write back.
  return socket.once('connect', () => Object.assign(socket, { write: gather }))
}
