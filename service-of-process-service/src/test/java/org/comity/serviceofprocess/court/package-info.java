/** Stories through HTTP, on a real PostgreSQL, Kafka and mail server. */
package org.comity.serviceofprocess.court;
