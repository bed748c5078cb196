/** The log of a room: one gap-free, hash-chained sequence of facts, written by one owner at a time. */
package org.comity.hearing.log;
