/** Somebody who speaks HTTP with the stack as a program: to train the start caches by, and to measure. */
package org.comity.localstack.journey;
