/*
 * The reading room in a browser. Every page works without it; with it an act keeps the reader's place, what has come since
 * is announced, the keyboard is listened to, and what was read last can be read without a network.
 */
import { actInPlace } from './act.js'
import { announceArrivals } from './arrivals.js'
import { copyCitations } from './cite.js'
import { listenToKeys } from './keys.js'
import { keepForOffline } from './offline.js'

actInPlace()
announceArrivals()
listenToKeys()
copyCitations()
keepForOffline()
