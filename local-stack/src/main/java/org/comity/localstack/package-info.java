/** PostgreSQL, Kafka and a mail server on one machine, and the four services as processes beside them. */
package org.comity.localstack;
