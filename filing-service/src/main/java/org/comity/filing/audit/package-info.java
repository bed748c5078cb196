/** Who did what to which submission or case, when: written with every decision, never changed. */
package org.comity.filing.audit;
