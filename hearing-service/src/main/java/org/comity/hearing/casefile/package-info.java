/** What people see of a case where its hearings are. */
package org.comity.hearing.casefile;
