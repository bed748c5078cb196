/** How services tell each other facts: outbox, CloudEvents 1.0 over Kafka, inbox. */
package org.comity.events;
