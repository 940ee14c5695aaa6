/**
 * A desktop for tests: JavaFX's headless platform with a real window order, one focus, modality, a
 * whole pointer and a large screen. Chosen by {@code -Dglass.platform=Testbed}; JavaFX finds it by
 * the name of this package.
 */
package com.sun.glass.ui.testbed;
