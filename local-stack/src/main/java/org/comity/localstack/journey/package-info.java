/** What people do at the court, as a program does it over HTTP: to train the start caches by, and to measure. */
package org.comity.localstack.journey;
