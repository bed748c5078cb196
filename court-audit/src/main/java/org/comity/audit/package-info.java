/** Who did what to which case, when and from where, and which of the court's people looked at it: written with the act, never changed. */
package org.comity.audit;
