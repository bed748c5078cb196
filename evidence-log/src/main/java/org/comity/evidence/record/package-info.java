/** What is logged: a record of one event or of a whole hearing, in the one form of bytes whose hash anybody can compute again. */
package org.comity.evidence.record;
