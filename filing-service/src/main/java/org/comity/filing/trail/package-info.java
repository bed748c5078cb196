/** Trails of acts of services without an evidence log, whose digests are put into the one of filing. */
package org.comity.filing.trail;
