package dev.stoa.kernel;

/** The layers of modules, from top to bottom: a module uses others of its own layer and of those below it. */
public enum Layer {
    /** Where people and programs come in. */
    EDGE,
    /** What spans several modules: composing an order, and seeing it through. */
    PROCESS,
    /** What is read from the others: reports and read models. */
    INSIGHT,
    /** What the business owns: each with its data and its rules. */
    CORE,
    /** What stands for the outside world. */
    OUTSIDE,
    /** What every module stands on, and takes along when it leaves. */
    GROUND;

    /** Whether a module of this layer may use one of the other. */
    public boolean mayUse(Layer other) {
        return compareTo(other) <= 0;
    }
}
