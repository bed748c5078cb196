/** Service through authorities: the Hague Convention, treaties, the diplomatic channel, and the arrangements with the regions. */
package org.comity.serviceofprocess.channel.authority;
