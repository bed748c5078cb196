/** What mail that comes back to the court says of mail that the court sent: pure reading, knows no database and no server. */
package org.comity.serviceofprocess.channel.electronic.report;
