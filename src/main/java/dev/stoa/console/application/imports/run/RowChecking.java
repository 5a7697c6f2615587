package dev.stoa.console.application.imports.run;

import dev.stoa.catalog.CatalogOperations;
import dev.stoa.console.application.imports.file.RowDraft;
import dev.stoa.console.domain.imports.ImportRow;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.kernel.RefusedItem;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Asks the modules what they think of rows, so that all that is wrong with one is told at once. */
@Component
class RowChecking {

    private final CatalogOperations catalog;
    private final PricingOperations pricing;

    RowChecking(CatalogOperations catalog, PricingOperations pricing) {
        this.catalog = catalog;
        this.pricing = pricing;
    }

    CheckedRows check(List<RowDraft> drafts) {
        List<Set<RowError>> errors = drafts.stream()
                .<Set<RowError>>map(draft -> new LinkedHashSet<>(draft.errors()))
                .toList();
        List<Integer> products = indexesOf(drafts, draft -> draft.product() != null);
        add(catalog.checkEach(products.stream().map(i -> Objects.requireNonNull(drafts.get(i).product())).toList()),
                products, drafts, errors);
        List<Integer> prices = indexesOf(drafts, draft -> draft.product() != null && draft.price() != null);
        add(pricing.check(prices.stream().map(i -> price(drafts.get(i))).toList()), prices, drafts, errors);
        return checked(drafts, errors);
    }

    private static CheckedRows checked(List<RowDraft> drafts, List<Set<RowError>> errors) {
        List<ImportRow> accepted = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            RowDraft draft = drafts.get(i);
            if (errors.get(i).isEmpty() && draft.product() != null && draft.price() != null) {
                accepted.add(new ImportRow(draft.number(), draft.product(), draft.price(), draft.stock()));
            }
        }
        return new CheckedRows(accepted, errors.stream().flatMap(Set::stream).toList(),
                drafts.size() - accepted.size());
    }

    private static void add(List<RefusedItem> refused, List<Integer> asked, List<RowDraft> drafts,
            List<Set<RowError>> errors) {
        for (RefusedItem item : refused) {
            int index = asked.get(item.index());
            item.errors().forEach(error -> errors.get(index).add(RowErrors.of(drafts.get(index).number(), error)));
        }
    }

    private static List<Integer> indexesOf(List<RowDraft> drafts, Predicate<RowDraft> wanted) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (wanted.test(drafts.get(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private static NewPrice price(RowDraft draft) {
        return new NewPrice(Objects.requireNonNull(draft.product()).variant().sku(),
                Objects.requireNonNull(draft.price()), null);
    }
}
