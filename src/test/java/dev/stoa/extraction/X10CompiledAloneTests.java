package dev.stoa.extraction;

import static dev.stoa.extraction.ExtractionRule.X10;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.compiling.JavaSources;
import dev.stoa.extraction.compiling.ModuleCompiler;
import dev.stoa.extraction.found.FoundModules;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Each module compiles with libraries and the API packages that it declares, as in a repository of its own. The compiler
 * sees more than class files show: constants of others that were copied in, and types that only a generic names.
 */
@Enforces(17)
@TestInstance(Lifecycle.PER_CLASS)
class X10CompiledAloneTests {

    private final FoundModules stoa = FoundModules.ofStoa();
    private final ModuleCompiler compiler = new ModuleCompiler();

    @AfterAll
    void close() throws IOException {
        compiler.close();
    }

    @Test
    void everyModuleCompilesAgainstWhatItDeclares() {
        Verdict.holds(X10, stoa.all().stream().flatMap(module -> compiler.errorsOf(module).stream()).toList());
    }

    @Test
    @Plants(ExtractionRule.X10)
    void seesAnInterfaceThatIsNotDeclared() {
        Verdict.catches(
                planted("dev.stoa.ordering.OrderingApi orders() { throw new UnsupportedOperationException(); }"),
                "package dev.stoa.ordering does not exist");
    }

    @Test
    @Plants(ExtractionRule.X10)
    void seesEventsOfAModuleThatIsDeclaredWithoutThem() {
        Verdict.catches(planted("Class<?> event() { return dev.stoa.pricing.events.PriceChanged.class; }"),
                "package dev.stoa.pricing.events does not exist");
    }

    /** Of a constant that was copied in no class file tells. */
    @Test
    @Plants(ExtractionRule.X10)
    void seesAConstantOfAnother() {
        Verdict.catches(planted("String copied() { return dev.stoa.sandbox.SandboxCarrier.ADDRESS_REFUSED; }"),
                "package dev.stoa.sandbox does not exist");
    }

    @Test
    @Plants(ExtractionRule.X10)
    void seesWhatLiesBelowABasePackage() {
        Verdict.catches(planted("Class<?> inside() { return dev.stoa.pricing.domain.TaxRate.class; }"),
                "package dev.stoa.pricing.domain does not exist");
    }

    /** In cart, which declares the base packages of catalog and pricing. */
    private List<String> planted(String member) {
        return compiler.errorsOf(stoa.module("cart"), JavaSources.source("dev.stoa.cart.application.Planted",
                "package dev.stoa.cart.application; class Planted { %s }".formatted(member)));
    }
}
