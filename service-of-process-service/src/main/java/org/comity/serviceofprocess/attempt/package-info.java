/** One try to serve by one channel: its events, each of them evidence, and which of them is service. */
package org.comity.serviceofprocess.attempt;
