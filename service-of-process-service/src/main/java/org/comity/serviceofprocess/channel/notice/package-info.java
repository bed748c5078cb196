/** Service by publication, the last means: the announcement, where it appeared, and the days that have to run. */
package org.comity.serviceofprocess.channel.notice;
