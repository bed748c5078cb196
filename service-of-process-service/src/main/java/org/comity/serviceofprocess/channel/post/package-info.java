/** Service by post: the item and its number, what the carrier says of it, and what time and a person make of its silence. */
package org.comity.serviceofprocess.channel.post;
