/** Evidence of what happened, in a form that a stranger can check offline years later. */
package org.comity.evidence;
