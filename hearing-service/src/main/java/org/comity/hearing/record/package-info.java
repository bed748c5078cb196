/** The record of a hearing: read, signed, sealed, and provable. */
package org.comity.hearing.record;
