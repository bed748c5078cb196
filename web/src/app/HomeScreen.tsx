import { useAccount } from '@/api/useSession';
import { Landing } from './Landing';
import { Overview } from './Overview';

export default function HomeScreen() {
  const account = useAccount();
  return account ? <Overview account={account} /> : <Landing />;
}
