/** Electronic service: a message without personal data, a link that only its addressee can open, and every event of it. */
package org.comity.serviceofprocess.channel.electronic;
