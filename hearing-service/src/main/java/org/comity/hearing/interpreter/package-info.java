/** Who can be asked to interpret at a hearing. Source: CPL 273. */
package org.comity.hearing.interpreter;
