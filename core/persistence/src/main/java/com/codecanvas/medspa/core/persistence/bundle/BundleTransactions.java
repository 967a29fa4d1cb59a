package com.codecanvas.medspa.core.persistence.bundle;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.persistence.transaction.ModuleTransactions;
import com.codecanvas.medspa.core.persistence.transaction.ThreadTransactions;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.util.tracker.ServiceTracker;

/** A module's transactions: which module, the framework says. */
@Component(scope = ServiceScope.BUNDLE)
public final class BundleTransactions implements Transactions {

    private final ModuleTransactions transactions;
    private final ServiceTracker<EntityManagerFactory, EntityManagerFactory> factory;

    @Activate
    public BundleTransactions(ComponentContext component, @Reference ThreadTransactions transactions)
            throws InvalidSyntaxException {
        BundleContext user = component.getUsingBundle().getBundleContext();
        String moduleId = component.getUsingBundle().getHeaders("").get("MedSpa-Module");
        if (moduleId == null) {
            throw new IllegalStateException(component.getUsingBundle().getSymbolicName() + " is no module");
        }
        Filter unit = FrameworkUtil.createFilter(
                "(&(objectClass=" + EntityManagerFactory.class.getName() + ")(osgi.unit.name=" + moduleId + "))");
        this.factory = new ServiceTracker<>(user, unit, null);
        this.transactions = new ModuleTransactions(transactions, moduleId, this::entities);
        factory.open();
    }

    @Deactivate
    public void stop() {
        factory.close();
    }

    private EntityManagerFactory entities() {
        EntityManagerFactory ready = factory.getService();
        if (ready == null) {
            throw Problem.unavailable("This part of the system is starting. Try again in a moment.");
        }
        return ready;
    }

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        return transactions.call(work);
    }

    @Override
    public void afterCommit(Runnable action) {
        transactions.afterCommit(action);
    }
}
